import dev.runwell.incident.Gist;
import dev.runwell.incident.IncidentFilter;
import dev.runwell.incident.IncidentNames;
import dev.runwell.incident.IncidentQuery;
import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.IncidentSearcher;
import dev.runwell.incident.IncidentWriter;
import dev.runwell.incident.RecordedAction;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import dev.runwell.incident.SentenceEmbedding;
import dev.runwell.incident.ShippedEmbedding;
import dev.runwell.model.Concept;
import dev.runwell.model.DocumentKind;
import dev.runwell.search.LuceneIndex;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Makes incidents of words that are as unevenly common as those of a language (Zipf), with identifiers that come back, indexes
 * them and times queries in one warm process, in processor time. The same numbers make the same incidents.
 *
 * <p>usage: java -Xmx2g -cp cli/target/runwell.jar docs/search-benchmark/SearchBenchmark.java COUNT FOLDER [words|made|model]
 *
 * <p>{@code words}: without meaning. {@code made}: with vectors that are made of the words by lot, which cost nothing to make and as much to
 * search as real ones. {@code model}: with the model that ships, about 10 ms a vector.
 */
public final class SearchBenchmark {
  private static final int WORDS = 40_000;
  private static final int SERVICES = 400;
  private static final int QUERIES = 2_000;
  private static final String[] SYLLABLES =
      "ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cli dro fla gri".split(" ");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Random random = new Random(20260420);
  private final double[] sums = new double[WORDS];

  private SearchBenchmark() {
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1.0 / (rank + 10);
      sums[rank] = sum;
    }
  }

  public static void main(String[] args) throws IOException {
    int count = Integer.parseInt(args[0]);
    Path folder = Path.of(args[1]);
    Optional<SentenceEmbedding> embedding =
        switch (args.length > 2 ? args[2] : "words") {
          case "made" -> Optional.of(new MadeEmbedding());
          case "model" -> new ShippedEmbedding(System.getenv(), Path.of("").toAbsolutePath()).find();
          default -> Optional.empty();
        };
    SearchBenchmark benchmark = new SearchBenchmark();
    LuceneIndex index = LuceneIndex.in(folder, embedding);
    benchmark.index(count, index, folder);
    try (IncidentSearcher searcher = index.searcher()) {
      heap("an open index");
      benchmark.search("3 words", 3, searcher);
      benchmark.search("8 words", 8, searcher);
      benchmark.similar(searcher);
      heap("an index that was asked");
    }
  }

  private static void heap(String what) {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    System.out.printf("heap of %s: %d MB%n", what, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  private void index(int count, LuceneIndex index, Path folder) throws IOException {
    long start = System.nanoTime();
    try (IncidentWriter writer = index.writer()) {
      for (int number = 0; number < count; number++) {
        writer.put(incident(number), "mark");
      }
      writer.commit();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        bytes += Files.size(file);
      }
    }
    System.out.printf("%d incidents in %.1f s (%.0f/s), %d MB%n", count, seconds, count / seconds, bytes >> 20);
  }

  private IncidentRecord incident(int number) {
    String service = "service-" + random.nextInt(SERVICES);
    String summary = service + " " + words(40) + " HTTP 50" + random.nextInt(5) + ".";
    String cause = words(60) + " ERR_" + word().toUpperCase(java.util.Locale.ROOT) + "_" + random.nextInt(50) + ".";
    String fix = words(25) + ".";
    return new IncidentRecord(
        "pm/" + number + ".md",
        DocumentKind.POSTMORTEM,
        Optional.of(words(6)),
        Optional.of(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000))),
        Optional.of("SEV" + (1 + random.nextInt(4))),
        new IncidentNames(List.of(service), List.of(), List.of()),
        new Gist(Optional.of(summary), Optional.empty(), Optional.of(cause), Optional.of(fix)),
        Optional.of(Duration.ofMinutes(random.nextInt(300))),
        List.of(new RecordedAction(40, words(8), List.of("@ines"), Optional.empty(), random.nextBoolean())),
        List.of(
            section("Summary", Concept.SUMMARY, 5, summary),
            section("Root cause", Concept.ROOT_CAUSE, 15, cause),
            section("Resolution", Concept.RESOLUTION, 25, fix)));
  }

  private static RecordedSection section(String heading, Concept concept, int line, String text) {
    return new RecordedSection(heading, List.of(concept), line, List.of(new RecordedPassage(line + 2, text)));
  }

  private void search(String name, int length, IncidentSearcher searcher) throws IOException {
    long[] times = new long[QUERIES];
    long[] walls = new long[QUERIES];
    for (int round = 0; round < 2; round++) { // the first round warms up
      for (int query = 0; query < QUERIES; query++) {
        String text = words(length) + (query % 4 == 0 ? " service-" + random.nextInt(SERVICES) : "");
        long wall = System.nanoTime();
        long start = cpu();
        searcher.search(IncidentQuery.parse(text, IncidentFilter.ALL, 10));
        times[query] = cpu() - start;
        walls[query] = System.nanoTime() - wall;
      }
    }
    print("search, " + name, times);
    print("search, " + name + ", by the clock", walls);
  }

  private void similar(IncidentSearcher searcher) throws IOException {
    long[] times = new long[QUERIES / 4];
    for (int round = 0; round < 2; round++) {
      for (int query = 0; query < times.length; query++) {
        IncidentRecord incident = incident(-1);
        long start = cpu();
        searcher.similar(incident, IncidentFilter.ALL, 10);
        times[query] = cpu() - start;
      }
    }
    print("similar", times);
  }

  private static void print(String name, long[] times) {
    Arrays.sort(times);
    System.out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms%n",
        name, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
  }

  /** Processor time of this thread, in nanoseconds: other work on the machine does not count. */
  private static long cpu() {
    return THREADS.getCurrentThreadCpuTime();
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int index = 0; index < count; index++) {
      words.append(index == 0 ? "" : " ").append(word());
    }
    return words.toString();
  }

  private String word() {
    int found = Arrays.binarySearch(sums, random.nextDouble() * sums[WORDS - 1]);
    int rank = found < 0 ? -found - 1 : found;
    StringBuilder word = new StringBuilder();
    int rest = rank + 700;
    while (rest > 0) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return word.toString();
  }

  /** Each word points somewhere by lot, and a text where its words point on the whole. */
  private static final class MadeEmbedding implements SentenceEmbedding {
    private static final int DIMENSIONS = 384;

    @Override
    public String model() {
      return "made";
    }

    @Override
    public float[] vector(String text) {
      float[] vector = new float[DIMENSIONS];
      for (String word : text.split("\\W+")) {
        long lot = word.hashCode() * 0x9E3779B97F4A7C15L + 1;
        for (int at = 0; at < DIMENSIONS; at++) {
          lot ^= lot << 13;
          lot ^= lot >>> 7;
          lot ^= lot << 17;
          vector[at] += (byte) lot;
        }
      }
      double square = 1e-9;
      for (float each : vector) {
        square += each * each;
      }
      for (int at = 0; at < DIMENSIONS; at++) {
        vector[at] /= (float) Math.sqrt(square);
      }
      return vector;
    }

    @Override
    public void close() {}
  }
}
