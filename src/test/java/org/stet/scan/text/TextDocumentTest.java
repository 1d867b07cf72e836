package org.stet.scan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stet.page.Line;
import org.stet.page.Page;
import org.stet.page.Paragraph;

class TextDocumentTest {

  @Test
  void refusesWhatIsNoText() {
    assertThatThrownBy(() -> TextDocument.decode(new byte[0], "a"))
        .isInstanceOf(IOException.class)
        .hasMessage("the file is empty");
    assertThatThrownBy(() -> TextDocument.decode(new byte[] {'a', 0, 'b'}, "a"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("NUL");
    assertThatThrownBy(() -> TextDocument.decode(new byte[] {' ', '\n'}, "a"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("white space");
  }

  @Test
  void keepsMarkAndCharacterSet() throws IOException {
    byte[] marked = "\uFEFFCaf\u00e9".getBytes(StandardCharsets.UTF_8);
    TextDocument utf8 = TextDocument.decode(marked, "a");
    assertThat(utf8.source()).isEqualTo("Caf\u00e9");
    assertThat(utf8.note()).isEmpty();
    assertThat(utf8.encode(utf8.source())).isEqualTo(marked);

    byte[] old = "Caf\u00e9 \u2013 bar".getBytes(Charset.forName("windows-1252"));
    TextDocument windows = TextDocument.decode(old, "a");
    assertThat(windows.source()).isEqualTo("Caf\u00e9 \u2013 bar");
    assertThat(windows.note()).contains("not UTF-8: read as windows-1252");
    assertThat(windows.encode(windows.source())).isEqualTo(old);
  }

  @Test
  void blankLinesPartParagraphsAndFormFeedsPages() {
    TextDocument text = TextDocument.of("One two\r\nthree\r\n \r\nfour\r\n\fFive\n", "a");
    assertThat(text.document().pageNumbers()).containsExactly(1, 2);
    Page first = text.document().page(1);
    assertThat(first.order().paragraphs().map(Paragraph::lines).map(l -> l.size()))
        .containsExactly(2, 1);
    assertThat(first.lines().map(Line::text)).containsExactly("One two", "three", "four");
    assertThat(text.document().page(2).lines().map(Line::text)).containsExactly("Five");
  }
}
