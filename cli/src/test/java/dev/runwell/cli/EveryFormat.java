package dev.runwell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run over the examples and two documents that are hard to quote, in every format. */
record EveryFormat(Path folder) {
  /** A name that ends what it is put into, wherever somebody forgot to quote. */
  static final String ODD = "odd, 100%25 <b>&'x'.md";

  static EveryFormat in(Path folder) throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    copyExamples(folder.resolve("docs"));
    Files.writeString(
        folder.resolve(ODD),
        "<!-- runwell: runbook -->\n# ]]></x> \"& ::error::%0A\n\n## Investigation\n\n1. Check\u0001 <it> etc.\n");
    Files.write(folder.resolve("broken.md"), new byte[] {'#', ' ', (byte) 0xFF});
    CommandLineRun.Result result =
        CommandLineRun.run(
            folder,
            List.of(
                "check",
                "--format=json=json.out,sarif=sarif.out,junit=junit.out",
                "--format=checkstyle=checkstyle.out,github=github.out,gitlab=gitlab.out"));
    assertThat(result.status()).isEqualTo(3);
    return new EveryFormat(folder);
  }

  private static void copyExamples(Path target) throws IOException {
    Path examples =
        Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("..", "examples");
    try (Stream<Path> files = Files.walk(examples)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(examples.relativize(file)));
      }
    }
  }

  /** The report in a format. */
  String text(String format) throws IOException {
    return Files.readString(folder.resolve(format + ".out"));
  }
}
