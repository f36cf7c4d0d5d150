package dev.runwell.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of machine that ONNX Runtime was built for.
 *
 * @param folder the folder of its libraries in the jar
 * @param libraries their file names: the runtime, and what joins it to Java
 */
record Platform(String folder, List<String> libraries) {
  private static final String ROOT = "/ai/onnxruntime/native/";

  /** The kind of a machine, as Java names its system and processor. */
  static Optional<Platform> of(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean arm = processor.equals("aarch64") || processor.equals("arm64");
    boolean intel = processor.equals("amd64") || processor.equals("x86_64");
    String end = arm ? "aarch64" : "x64";
    if (!arm && !intel) {
      return Optional.empty();
    }
    if (name.startsWith("linux")) {
      return Optional.of(unix("linux-" + end, ".so"));
    }
    if (name.startsWith("mac")) {
      return Optional.of(unix("osx-" + end, ".dylib"));
    }
    return name.startsWith("windows") && intel
        ? Optional.of(new Platform("win-x64", List.of("onnxruntime.dll", "onnxruntime4j_jni.dll")))
        : Optional.empty();
  }

  private static Platform unix(String folder, String end) {
    return new Platform(folder, List.of("libonnxruntime" + end, "libonnxruntime4j_jni" + end));
  }

  /** Where in the jar one of the libraries is. */
  String resource(String library) {
    return ROOT + folder + "/" + library;
  }
}
