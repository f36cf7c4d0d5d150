package dev.runwell.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A bar of parts, as wide as their shares, with a legend below. */
final class HtmlBar {
  private static final int WIDTH = 400;
  private static final int HEIGHT = 14;

  /** What a part is called, how it looks and how much it is. */
  private record Part(String name, String styleClass, int count) {}

  private final List<Part> parts = new ArrayList<>();

  /** Adds a part. */
  HtmlBar part(String name, String styleClass, int count) {
    parts.add(new Part(name, styleClass, count));
    return this;
  }

  void write(HtmlWriter html) throws IOException {
    int all = parts.stream().mapToInt(Part::count).sum();
    html.begin("svg", "bar")
        .attribute("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
        .attribute("preserveAspectRatio", "none")
        .attribute("aria-hidden", "true");
    int before = 0;
    for (Part part : parts) {
      int start = WIDTH * before / all;
      before += part.count();
      int end = WIDTH * before / all;
      if (end > start) {
        html.begin("rect", part.styleClass())
            .attribute("x", start)
            .attribute("width", end - start)
            .attribute("height", HEIGHT)
            .end();
      }
    }
    html.end().begin("ul", "legend");
    for (Part part : parts) {
      if (part.count() > 0) {
        html.begin("li");
        html.element("i", part.styleClass(), "");
        html.text(part.count() + " " + part.name()).end();
      }
    }
    html.end();
  }
}
