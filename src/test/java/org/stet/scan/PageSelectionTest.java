package org.stet.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSelectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "3-1", "a", "1,,2", "-3", "1-2-3", "99999999"})
  void whatIsNoSelectionIsRefused(String text) {
    assertThatThrownBy(() -> PageSelection.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + text + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3-end|3 4 5",
        "3-|3 4 5",
        "end|5",
        "2|2",
        "4, 1 - 2|1 2 4",
        "1-3,2-9|1 2 3 4 5",
        "7|''"
      })
  void rangesAreUnderstood(String text, String pages) {
    List<String> chosen = PageSelection.parse(text).of(5).stream().map(String::valueOf).toList();
    assertThat(String.join(" ", chosen)).isEqualTo(pages);
  }

  @Test
  void allIsAll() {
    assertThat(PageSelection.ALL.of(3)).containsExactly(1, 2, 3);
    assertThat(PageSelection.ALL.of(List.of(2, 4))).containsExactly(2, 4);
  }
}
