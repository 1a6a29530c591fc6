#!/usr/bin/env bash
# dkpro-cassis 0.12.0 and uimaj-core 3.4.1 on one XMI file: of two annotations that begin together, select() of cassis
# gives the shorter first, select() of UIMA the longer. Code that takes the first at a place for the outermost is right in
# Java and wrong in Python. Guessed: a reader of UIMA's format keeps the order of UIMA's annotation index.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install -q dkpro-cassis==0.12.0
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.uima</groupId><artifactId>uimaj-core</artifactId><version>3.4.1</version></dependency>
</dependencies></project>
XML
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
cat > run.py <<'PY'
from cassis import Cas, TypeSystem

types = TypeSystem()
Mention = types.create_type("x.Mention", supertypeName="uima.tcas.Annotation")
cas = Cas(types)
cas.sofa_string, cas.sofa_mime = "Bank of Oslo fell", "text/plain"
for begin, end in [(0, 12), (8, 12), (0, 4)]:
    cas.add(Mention(begin=begin, end=end))
cas.to_xmi("cas.xmi")
types.to_xml("types.xml")
print("cassis:", ", ".join(mention.get_covered_text() for mention in cas.select("x.Mention")))
PY
cat > Order.java <<'JAVA'
import java.io.FileInputStream;
import java.util.stream.Collectors;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

public class Order {
  public static void main(String[] args) throws Exception {
    var types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource("types.xml"));
    var cas = CasCreationUtils.createCas(types, null, null);
    XmiCasDeserializer.deserialize(new FileInputStream("cas.xmi"), cas);
    System.out.println("uima: " + cas.<Annotation>select(cas.getTypeSystem().getType("x.Mention"))
        .map(Annotation::getCoveredText).collect(Collectors.joining(", ")));
  }
}
JAVA
env/bin/python run.py | tee seen
java -cp 'lib/*' Order.java 2>/dev/null | tee -a seen
grep -qx "cassis: Bank, Bank of Oslo, Oslo" seen && grep -qx "uima: Bank of Oslo, Bank, Oslo" seen || exit 1
