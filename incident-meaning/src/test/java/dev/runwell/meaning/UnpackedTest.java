package dev.runwell.meaning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
  private final AtomicInteger made = new AtomicInteger();

  @TempDir Path cache;

  private Path unpack() throws IOException {
    return new Unpacked().made("a.txt", this::content).in(cache.resolve("deep/model-1"));
  }

  private byte[] content() {
    made.incrementAndGet();
    return "whole".getBytes(UTF_8);
  }

  @Test
  void whatIsThereIsTakenAsItIs() throws IOException {
    Path folder = unpack();
    assertThat(folder.resolve("a.txt")).hasContent("whole");
    assertThat(unpack()).isEqualTo(folder);
    assertThat(made).hasValue(1);
  }

  @Test
  void whatIsCutShortOrGoneIsMadeAnew() throws IOException {
    Files.writeString(unpack().resolve("a.txt"), "who");
    assertThat(unpack().resolve("a.txt")).hasContent("whole");
    Files.delete(unpack().resolve("a.txt"));
    assertThat(unpack().resolve("a.txt")).hasContent("whole");
    assertThat(made).hasValue(3);
  }

  @Test
  void whatFailsLeavesNothingBehind() throws IOException {
    Unpacked broken =
        new Unpacked()
            .made("a.txt", this::content)
            .made(
                "b.txt",
                () -> {
                  throw new IOException("no");
                });
    assertThatThrownBy(() -> broken.in(cache.resolve("model-1"))).hasMessage("no");
    try (Stream<Path> left = Files.list(cache)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void manyMayBeginAtATime() throws Exception {
    ExecutorService runs = Executors.newFixedThreadPool(8);
    try {
      List<Future<Path>> folders = new ArrayList<>();
      for (int run = 0; run < 40; run++) {
        folders.add(runs.submit(this::unpack));
      }
      for (Future<Path> folder : folders) {
        assertThat(whole(folder)).hasContent("whole");
      }
    } finally {
      runs.shutdownNow();
    }
    try (Stream<Path> left = Files.list(cache.resolve("deep"))) {
      assertThat(left).hasSize(1);
    }
  }

  private static Path whole(Future<Path> folder) throws ExecutionException, InterruptedException {
    return folder.get().resolve("a.txt");
  }

  @Test
  void aPlaceThatIsAFileIsRefused() throws IOException {
    Path file = Files.writeString(cache.resolve("file"), "");
    assertThatThrownBy(() -> new Unpacked().made("a", this::content).in(file.resolve("model-1")))
        .isInstanceOf(IOException.class);
  }
}
