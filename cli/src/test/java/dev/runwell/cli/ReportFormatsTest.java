package dev.runwell.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** One run, every format, each read by a reader that is not ours; all of them tell the same. */
class ReportFormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private EveryFormat written;
  private JsonNode ours;

  @BeforeEach
  void check() throws IOException {
    written = EveryFormat.in(folder);
    ours = json("json");
    assertThat(ours.at("/findings").size()).isGreaterThan(20);
    assertThat(paths(ours.at("/findings"), "/path")).containsKey(EveryFormat.ODD);
  }

  @Test
  void sarifFollowsItsSchema() throws IOException {
    Schema schema = schema("/schema/sarif-schema-2.1.0.json");
    assertThat(schema.validate(written.text("sarif"), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarifTellsWhatWeTell() throws IOException {
    JsonNode run = json("sarif").at("/runs/0");
    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    JsonNode results = run.at("/results");
    assertThat(results.size()).isEqualTo(ours.at("/findings").size());
    for (int at = 0; at < results.size(); at++) {
      JsonNode result = results.get(at);
      JsonNode finding = ours.at("/findings/" + at);
      assertThat(result.at("/ruleId")).isEqualTo(finding.at("/rule"));
      assertThat(result.at("/partialFingerprints").iterator().next())
          .isEqualTo(finding.at("/fingerprint"));
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertThat(place.at("/region/startColumn")).isEqualTo(finding.at("/column"));
      assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
      String uri = place.at("/artifactLocation/uri").asString();
      assertThat(java.net.URI.create(uri).getPath()).isEqualTo(finding.at("/path").asString());
      JsonNode rule = run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(finding.at("/rule"));
      assertThat(rule.at("/help/markdown").asString())
          .startsWith("# " + finding.at("/rule").asString())
          .contains("## Why it matters")
          .doesNotContain("<!-- expect");
    }
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
    assertThat(run.at("/invocations/0/toolExecutionNotifications").size()).isEqualTo(1);
  }

  @Test
  void gitlabFollowsItsSchema() throws IOException {
    Schema schema = schema("/dev/runwell/cli/gitlab-code-quality.schema.json");
    assertThat(schema.validate(written.text("gitlab"), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("[{\"description\": \"x\"}]", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void gitlabTellsWhatWeTell() throws IOException {
    JsonNode issues = json("gitlab");
    assertThat(issues.size()).isEqualTo(ours.at("/findings").size() + 1);
    assertThat(paths(issues, "/location/path"))
        .containsAllEntriesOf(paths(ours.at("/findings"), "/path"));
    List<String> names = new ArrayList<>();
    for (JsonNode issue : issues) {
      names.add(issue.at("/fingerprint").asString());
      assertThat(issue.at("/severity").asString()).isIn("info", "minor", "major", "blocker");
      assertThat(issue.at("/location/lines/begin").asInt()).isPositive();
      assertThat(issue.at("/description").asString()).isNotEmpty();
      assertThat(issue.at("/check_name").asString()).contains("/");
    }
    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void checkstyleTellsWhatWeTell() throws Exception {
    Document document = xml("checkstyle");
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("checkstyle");
    int errors = 0;
    for (Element file : elements(document, "file")) {
      NodeList inFile = file.getElementsByTagName("error");
      errors += inFile.getLength();
      Long told = paths(ours.at("/findings"), "/path").get(file.getAttribute("name"));
      assertThat((long) inFile.getLength()).isEqualTo(told == null ? 1 : told);
    }
    assertThat(errors).isEqualTo(ours.at("/findings").size() + 1);
  }

  @Test
  void junitTellsWhatWeTell() throws Exception {
    Document document = xml("junit");
    assertThat(elements(document, "failure")).hasSize(ours.at("/summary/error").asInt());
    assertThat(elements(document, "system-out"))
        .hasSize(ours.at("/summary/warning").asInt() + ours.at("/summary/note").asInt());
    assertThat(elements(document, "error")).hasSize(1);
    int tests = 0;
    for (Element suite : elements(document, "testsuite")) {
      int cases = suite.getElementsByTagName("testcase").getLength();
      assertThat(suite.getAttribute("tests")).isEqualTo(Integer.toString(cases));
      assertThat(suite.getAttribute("failures"))
          .isEqualTo(Integer.toString(suite.getElementsByTagName("failure").getLength()));
      tests += cases;
    }
    assertThat(tests).isEqualTo(elements(document, "testcase").size());
    assertThat(elements(document, "testsuite"))
        .extracting(suite -> suite.getAttribute("name"))
        .contains(EveryFormat.ODD, "docs/runbooks/payment-api-authorisation-failures.md");
  }

  private static Schema schema(String resource) throws IOException {
    try (InputStream text = ReportFormatsTest.class.getResourceAsStream(resource)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private JsonNode json(String name) throws IOException {
    return JSON.readTree(written.text(name));
  }

  private Document xml(String name) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(written.text(name).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> elements(Document document, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList found = document.getElementsByTagName(name);
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }

  private static Map<String, Long> paths(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .collect(groupingBy(each -> each.at(pointer).asString(), counting()));
  }
}
