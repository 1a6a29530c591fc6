/** Opens what Dateline exports with readers of the JVM.  java -cp 'lib/*' Readers.java FOLDER */
import java.io.File;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.CasUtil;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.UIMAFramework;
import org.apache.uima.util.XMLInputSource;

public class Readers {
  interface Check {
    void run() throws Exception;
  }

  static File folder;
  static int failed;

  static void check(String name, Check check) {
    try {
      check.run();
      System.out.println("ok " + name);
    } catch (NoClassDefFoundError error) {
      System.out.println("missing " + name + ": " + error.getMessage());
    } catch (Throwable error) {
      failed++;
      System.out.println("failed " + name + ": " + error);
    }
  }

  static void same(Object found, Object wanted, String what) {
    if (!found.equals(wanted)) throw new AssertionError(what + ": " + found + " and not " + wanted);
  }

  static int expected(String key) throws Exception {
    String json = Files.readString(new File(folder, "expected.json").toPath());
    String list = json.substring(json.indexOf("\"" + key + "\":["));
    String end = key.equals("mentions") ? "],\"events\"" : "],\"actors\"";
    return list.substring(0, list.indexOf(end)).split("\\{").length - 1;
  }

  static void uima() throws Exception {
    TypeSystemDescription own = UIMAFramework.getXMLParser()
        .parseTypeSystemDescription(new XMLInputSource(new File(folder, "xmi/TypeSystem.xml")));
    List<TypeSystemDescription> all = List.of(own, TypeSystemDescriptionFactory.createTypeSystemDescription());
    var cas = CasCreationUtils.createCas(CasCreationUtils.mergeTypeSystems(all), null, null);
    try (var in = Files.newInputStream(new File(folder, "xmi/one.xmi").toPath())) {
      org.apache.uima.cas.impl.XmiCasDeserializer.deserialize(in, cas);
    }
    same(cas.getDocumentText(), Files.readString(new File(folder, "text.txt").toPath()), "text");
    var type = cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
    same(CasUtil.select(cas, type).size(), expected("mentions"), "named entities");
    same(CasUtil.select(cas, cas.getTypeSystem().getType("dateline.Event")).size(), expected("events"), "events");
  }

  static void conll() throws Exception {
    var reader = CollectionReaderFactory.createReader(
        org.dkpro.core.io.conll.Conll2003Reader.class,
        org.dkpro.core.io.conll.Conll2003Reader.PARAM_SOURCE_LOCATION, new File(folder, "conll/one.conll").getPath(),
        org.dkpro.core.io.conll.Conll2003Reader.PARAM_LANGUAGE, "en");
    var cas = JCasFactory.createJCas();
    reader.getNext(cas.getCas());
    var type = cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
    var words = new ArrayList<String>();
    for (var one : CasUtil.select(cas.getCas(), type)) words.add(one.getCoveredText());
    long begun = Files.readString(new File(folder, "conll/one.conll").toPath()).lines().filter(line -> line.contains(" B-")).count();
    same((long) words.size(), begun, "named entities " + words);
  }

  /** Its reader wants a type with a feature for whatever a line says, so it is given the T lines alone. */
  static void brat() throws Exception {
    var spans = new File(Files.createTempDirectory("brat").toFile(), "one.ann");
    Files.copy(new File(folder, "brat/one.txt").toPath(), new File(spans.getParentFile(), "one.txt").toPath());
    Files.write(spans.toPath(), Files.readString(new File(folder, "brat/one.ann").toPath()).lines().filter(line -> line.startsWith("T")).toList());
    var reader = CollectionReaderFactory.createReader(
        org.dkpro.core.io.brat.BratReader.class,
        org.dkpro.core.io.brat.BratReader.PARAM_SOURCE_LOCATION, spans.getPath(),
        org.dkpro.core.io.brat.BratReader.PARAM_TEXT_ANNOTATION_TYPE_MAPPINGS,
        new String[] {".+ -> de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"},
        org.dkpro.core.io.brat.BratReader.PARAM_LANGUAGE, "en");
    var cas = JCasFactory.createJCas();
    reader.getNext(cas.getCas());
    var type = cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity");
    int found = CasUtil.select(cas.getCas(), type).size();
    long spoken = Files.readString(spans.toPath()).lines().count();
    same((long) found, spoken, "spans");
  }

  static void gephi(String name) throws Exception {
    var lookup = org.openide.util.Lookup.getDefault();
    var projects = lookup.lookup(org.gephi.project.api.ProjectController.class);
    projects.newProject();
    var imports = lookup.lookup(org.gephi.io.importer.api.ImportController.class);
    var container = imports.importFile(new File(folder, name));
    for (var issue : container.getReport().getIssuesList(100) instanceof java.util.Iterator<?> all ? toList(all) : List.<Object>of())
      if (issue.toString().contains("SEVERE")) throw new AssertionError(issue.toString());
    imports.process(container, new org.gephi.io.processor.plugin.DefaultProcessor(), projects.getCurrentWorkspace());
    var graph = lookup.lookup(org.gephi.graph.api.GraphController.class).getGraphModel().getDirectedGraph();
    same(graph.getNodeCount(), 7, "nodes");
    same(graph.getEdgeCount(), 3, "edges");
    for (var edge : graph.getEdges().toArray()) same(edge.getWeight(), 2.0, "weight");
  }

  static List<Object> toList(java.util.Iterator<?> all) {
    var list = new ArrayList<Object>();
    all.forEachRemaining(list::add);
    return list;
  }

  public static void main(String[] args) {
    folder = new File(args[0]);
    check("dkpro-xmi", Readers::uima);
    check("dkpro-conll", Readers::conll);
    check("dkpro-brat", Readers::brat);
    check("gephi-gexf", () -> gephi("gexf/two.gexf"));
    check("gephi-graphml", () -> gephi("graphml/two.graphml"));
    System.exit(failed > 0 ? 1 : 0);
  }
}
