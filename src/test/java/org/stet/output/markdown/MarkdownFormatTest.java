package org.stet.output.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.page.Role;
import org.stet.testing.Editions;

class MarkdownFormatTest {

  @ParameterizedTest
  @ValueSource(strings = {"A well-known mill.", "In 1912, 3 men", "3 men", "-5 degrees", "a (b)"})
  void leavesPlainTextAlone(String text) {
    assertThat(MarkdownText.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"# one,\\# one", "1. one,1\\. one", "- one,\\- one", "*a* _b_,\\*a\\* \\_b\\_"})
  void textStaysText(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }

  @Test
  void rolesBecomeMarks() throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownText(
            Editions.ofText()
                .paragraph(Role.HEADLINE, "Fire")
                .paragraph(Role.CAPTION, "The mill.")
                .paragraph(Role.BODY, "It burnt.")
                .page()
                .edition())
        .write(out);
    assertThat(out.toString()).isEqualTo("## Fire\n\n> The mill.\n\nIt burnt.\n");
  }
}
