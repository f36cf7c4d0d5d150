package dev.runwell.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around a page: its policy, style and script. The policy names style and script by
 * their hashes, so that nothing else in the page can act.
 */
record HtmlFrame(String style, String script) {

  static HtmlFrame load() {
    return new HtmlFrame(resource("report.css"), resource("report.js"));
  }

  void writeHead(Appendable out) throws IOException {
    String policy =
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(script)
            + "'; base-uri 'none'; form-action 'none'";
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .append("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .append("<title>Runwell report</title>\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n");
  }

  void writeFoot(Appendable out) throws IOException {
    out.append("<script>").append(script).append("</script>\n</body>\n</html>\n");
  }

  /** How a policy names the text between two tags. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlFrame.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
