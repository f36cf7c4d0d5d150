package dev.runwell.report;

import dev.runwell.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes where something is, as SARIF's locations. */
final class SarifPlace {
  /** What relative addresses begin at. */
  static final String ROOT = "%SRCROOT%";

  private static final String UNRESERVED = "-._~/!$'()*,;=@+&";

  private SarifPlace() {}

  /** A place in a file. */
  static void write(Finding finding, JsonWriter json) throws IOException {
    json.beginObject().name("physicalLocation").beginObject();
    writeAddress(finding.path(), json);
    json.name("region")
        .beginObject()
        .field("startLine", finding.start().line())
        .field("startColumn", finding.start().column())
        .field("endLine", finding.end().line())
        .field("endColumn", finding.end().column());
    json.endObject().endObject().endObject();
  }

  /** A file as a whole. */
  static void writeFile(String path, JsonWriter json) throws IOException {
    json.beginObject().name("physicalLocation").beginObject();
    writeAddress(path, json);
    json.endObject().endObject();
  }

  private static void writeAddress(String path, JsonWriter json) throws IOException {
    json.name("artifactLocation").beginObject();
    String uri = uri(path);
    json.field("uri", uri);
    if (!uri.startsWith("file:")) {
      json.field("uriBaseId", ROOT);
    }
    json.endObject();
  }

  /** A path as an address: relative if it is, of this machine if it begins at a root. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    if (path.startsWith("/")) {
      uri.append("file://");
    } else if (path.length() > 1 && path.charAt(1) == ':') {
      uri.append("file:///");
    }
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (each & 0xFF);
      boolean plain =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || UNRESERVED.indexOf(letter) >= 0;
      if (plain) {
        uri.append(letter);
      } else {
        uri.append('%').append(hex(letter >> 4)).append(hex(letter & 0xF));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return (char) (digit < 10 ? '0' + digit : 'A' + digit - 10);
  }
}
