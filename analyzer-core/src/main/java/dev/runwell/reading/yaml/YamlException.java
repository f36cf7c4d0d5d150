package dev.runwell.reading.yaml;

/** Says why a text is not YAML that can be read, and where. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final boolean refused;

  /** A reason without a full stop, and the offset in the file that it is about. */
  public YamlException(String reason, int offset) {
    this(reason, offset, false);
  }

  private YamlException(String reason, int offset, boolean refused) {
    super(reason);
    this.offset = offset;
    this.refused = refused;
  }

  /** A text that passes a limit: it may be YAML, but is not read. */
  static YamlException refused(String reason, int offset) {
    return new YamlException(reason, offset, true);
  }

  /** Whether the text was refused for its size, rather than found to be no YAML. */
  public boolean isRefusal() {
    return refused;
  }

  /** Where in the file, in UTF-16 code units. */
  public int offset() {
    return offset;
  }
}
