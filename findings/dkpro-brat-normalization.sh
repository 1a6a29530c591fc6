#!/usr/bin/env bash
# dkpro-core-io-brat-asl 2.4.0: BratReader refuses a whole .ann file for one normalization line ("N1 Reference T1
# Wikidata:Q42 Ana"), which brat's standoff format has had since 2012: IllegalStateException "Unknown annotation format".
# Guessed: a line of a kind that it does not know is passed over, or read. Notes ("#1 ...") are taken.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.dkpro.core</groupId><artifactId>dkpro-core-io-brat-asl</artifactId><version>2.4.0</version></dependency>
</dependencies></project>
XML
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
mkdir plain linked
for folder in plain linked; do
  printf 'Ana left.' > $folder/a.txt
  printf 'T1\tPerson 0 3\tAna\n#1\tAnnotatorNotes T1\tthe mayor\n' > $folder/a.ann
done
printf 'N1\tReference T1 Wikidata:Q42\tAna\n' >> linked/a.ann
cat > Read.java <<'JAVA'
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.dkpro.core.io.brat.BratReader;

public class Read {
  public static void main(String[] args) throws Exception {
    for (String folder : new String[] {"plain", "linked"}) {
      var reader = CollectionReaderFactory.createReader(BratReader.class,
          BratReader.PARAM_SOURCE_LOCATION, folder + "/a.ann", BratReader.PARAM_LANGUAGE, "en",
          BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
          new String[] {".+ -> de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"});
      try {
        reader.getNext(JCasFactory.createJCas().getCas());
        System.out.println(folder + ": read");
      } catch (Exception error) {
        System.out.println(folder + ": " + error.getMessage());
      }
    }
  }
}
JAVA
java -cp 'lib/*' Read.java 2>/dev/null | tee seen
grep -q "^plain: read" seen && grep -q "^linked: Unknown annotation format" seen
