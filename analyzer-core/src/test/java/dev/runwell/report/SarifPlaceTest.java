package dev.runwell.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "pm/a.md, pm/a.md",
    "../b.md, ../b.md",
    "a b#1?.md, a%20b%231%3F.md",
    "50%.md, 50%25.md",
    "pm/né.md, pm/n%C3%A9.md",
    "12:30.md, 12%3A30.md",
    "/srv/a.md, file:///srv/a.md",
    "C:/srv/a.md, file:///C%3A/srv/a.md"
  })
  void aPathIsAnAddress(String path, String uri) {
    assertThat(SarifPlace.uri(path)).isEqualTo(uri);
  }
}
