package dev.runwell.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlatformTest {

  private static String folder(String system, String processor) {
    return Platform.of(system, processor).map(Platform::folder).orElse("none");
  }

  @Test
  void machinesAreNamedAsInTheJar() {
    assertThat(folder("Linux", "amd64")).isEqualTo("linux-x64");
    assertThat(folder("Linux", "aarch64")).isEqualTo("linux-aarch64");
    assertThat(folder("Mac OS X", "x86_64")).isEqualTo("osx-x64");
    assertThat(folder("Mac OS X", "aarch64")).isEqualTo("osx-aarch64");
    assertThat(folder("Windows 11", "amd64")).isEqualTo("win-x64");
  }

  @Test
  void forOthersThereIsNone() {
    assertThat(folder("Linux", "s390x")).isEqualTo("none");
    assertThat(folder("Windows 11", "aarch64")).isEqualTo("none");
    assertThat(folder("FreeBSD", "amd64")).isEqualTo("none");
  }
}
