package dev.runwell.search;

/** The fields of the index; whoever changes them, or what is in them, counts the version up. */
final class Schema {
  /** Part of the version of an index; the analysis's own data is the other part. */
  private static final int FORM = 2;

  static final String VERSION_KEY = "runwell.version";
  static final String VERSION = version();

  /** In the commit's data: the model that the vectors are of; empty if there are none. */
  static final String MODEL_KEY = "runwell.model";

  /** The path of the document, whole. */
  static final String PATH = "path";

  /** The path of the document that something is of: the document itself, or one of its chunks. */
  static final String OF = "of";

  /** What the document is known by. */
  static final String MARK = "mark";

  /** {@link #INCIDENT}, or nothing for a document that is none. */
  static final String TYPE = "type";

  static final String INCIDENT = "incident";

  /** Every term of the incident, with the weight of where it stands as its frequency. */
  static final String TERMS = "terms";

  /** The words with their places, for phrases. */
  static final String WORDS = "words";

  /** The words as they are written, to correct others by. */
  static final String SPELLING = "spelling";

  /** Begins the names of the fields that a query can name. */
  static final String ONE = "in.";

  static final String SEVERITY = "severity";
  static final String SERVICE = "service";
  static final String DAY = "day";
  static final String OPEN = "open";

  /** The meaning of a chunk. */
  static final String VECTOR = "vector";

  /**
   * The chunks of an incident are documents right before its own. Of a chunk: how many documents
   * further its incident is; of an incident: how many chunks it has.
   */
  static final String BLOCK = "block";

  /** The whole record. */
  static final String RECORD = "record";

  private Schema() {}

  private static String version() {
    int data =
        (DataFile.text("thesaurus.txt")
                + DataFile.text("stop-words.txt")
                + DataFile.text("irregular-words.txt"))
            .hashCode();
    return FORM + "-" + Integer.toHexString(data);
  }
}
