package dev.runwell.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** Runs dynamic tests and collects what they complain of. */
final class Failures {
  private Failures() {}

  static List<String> of(Stream<DynamicNode> nodes) {
    return nodes.flatMap(Failures::tests).<String>mapMulti(Failures::run).toList();
  }

  static Stream<DynamicTest> tests(DynamicNode node) {
    return node instanceof DynamicContainer container
        ? container.getChildren().flatMap(Failures::tests)
        : Stream.of((DynamicTest) node);
  }

  private static void run(DynamicTest test, Consumer<String> failures) {
    try {
      test.getExecutable().execute();
    } catch (AssertionError complaint) {
      failures.accept(String.valueOf(complaint.getMessage()));
    } catch (Throwable broken) { // declared by JUnit; it is no complaint, so the test ends here
      throw new IllegalStateException(broken);
    }
  }
}
