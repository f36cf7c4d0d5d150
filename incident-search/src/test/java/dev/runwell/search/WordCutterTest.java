package dev.runwell.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Retried, retries, retrying | 0 retri, 1 retri, 2 retri",
        "the pods | 0 (the), 1 pod",
        "SeatHoldErrorRateHigh | 0 [seatholderrorratehigh], 0 seat, 1 hold, 2 error, 3 rate, 4 high",
        "SEATHOLDERRORRATEHIGH | 0 seatholderrorratehigh",
        "seat-map-api | 0 [seatmapapi], 0 seat, 1 map, 2 api",
        "ERR_CONN_RESET | 0 [errconnreset], 0 err, 1 conn, 2 reset",
        "v1.2.3 | 0 [v1.2.3], 0 v1, 1 2, 2 3",
        "CVE-2026-1234 | 0 [cve20261234], 0 cve, 1 2026, 2 1234",
        "/var/lib/ledger. | 0 [var/lib/ledger], 0 var, 1 lib, 2 ledger",
        "k8s x509 | 0 kubernet, 1 x509",
        "HTTPServer2000 | 0 [httpserver2000], 0 http, 1 server, 2 2000",
        "9f86d081884c7d65 | 0 9f86d081884c7d65",
        "customer's users’ | 0 custom, 1 user",
        "Größe 容量 | 0 größe, 1 容量",
        "-- ... ''' | ",
      })
  void wordsAndIdentifiers(String text, String tokens) {
    String cut = WordCutter.cut(text).stream().map(this::told).collect(Collectors.joining(", "));
    assertThat(cut).isEqualTo(tokens == null ? "" : tokens);
  }

  private String told(Token token) {
    String term =
        switch (token.form()) {
          case WORD, CONCEPT -> token.term();
          case STOP -> "(" + token.term() + ")";
          case WHOLE -> "[" + token.term() + "]";
        };
    return token.position() + " " + term;
  }
}
