package dev.runwell.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** The process of the {@code runwell} command. */
public final class Main {
  private Main() {}

  /** Runs one command and exits with its status. */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            TerminalProbe.probe(),
            () -> LocalDate.now(ZoneId.systemDefault()));
    System.exit(Runwell.run(args, shell));
  }
}
