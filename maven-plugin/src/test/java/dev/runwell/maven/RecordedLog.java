package dev.runwell.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal says, each line after its level. */
final class RecordedLog extends SystemStreamLog implements Log {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  @Override
  public void debug(CharSequence text) {
    lines.add("[DEBUG] " + text);
  }

  @Override
  public void info(CharSequence text) {
    lines.add("[INFO] " + text);
  }

  @Override
  public void warn(CharSequence text) {
    lines.add("[WARNING] " + text);
  }

  @Override
  public void error(CharSequence text) {
    lines.add("[ERROR] " + text);
  }
}
