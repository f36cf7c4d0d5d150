package dev.runwell.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir Path root;
  private Path deep;

  @BeforeEach
  void folders() throws IOException {
    deep = Files.createDirectories(root.resolve("house/team/runbooks"));
  }

  @Test
  void theNearestConfigurationOnTheWayUpHolds() throws IOException {
    Path far = Files.writeString(root.resolve("runwell.yml"), "");
    assertThat(SettingsFile.find(deep)).contains(far);

    Path near = Files.writeString(root.resolve("house/team/runwell.yml"), "");
    assertThat(SettingsFile.find(deep)).contains(near);
  }

  @Test
  void theWayEndsAtTheRepository() throws IOException {
    Files.writeString(root.resolve("runwell.yml"), "");
    Files.createDirectory(root.resolve("house/.git"));
    assertThat(SettingsFile.find(deep)).isEmpty();

    Path own = Files.writeString(root.resolve("house/runwell.yml"), "");
    assertThat(SettingsFile.find(deep)).contains(own);
  }

  @Test
  void aFileThatIsNotUtf8IsAnErrorWithItsPlace() throws IOException {
    Path file = root.resolve("runwell.yml");
    Files.write(file, new byte[] {'#', ' ', 'a', '\n', '#', (byte) 0xE9, '\n'});

    assertThatThrownBy(() -> SettingsFile.read(file, "x/runwell.yml", House.RULES))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("x/runwell.yml:2:2: not valid UTF-8 at byte 5; save the file as UTF-8");
  }

  @Test
  void aFileThatIsTooLongIsNotReadToItsEnd() throws IOException {
    Path file = Files.write(root.resolve("runwell.yml"), new byte[3 * 1024 * 1024]);

    assertThatThrownBy(() -> SettingsFile.read(file, "runwell.yml", House.RULES))
        .hasMessage("runwell.yml:1:1: a configuration of more than 1 MB is not read");
  }
}
