package org.stet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void neverReadsWhatAnEntityPointsTo() {
    String source =
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<a b='&x;'>&x; &amp; &#233;</a>";
    Tag root = Markup.parse(source);
    assertThat(root.attribute("b")).contains("&x;");
    assertThat(Markup.text(source, root)).isEqualTo("&x; & é");
  }

  @Test
  void commentsAndCharacterDataHoldNoElements() {
    Tag root = Markup.parse("<a><!-- <b> --><![CDATA[<c>]]><d/></a>");
    assertThat(root.children()).extracting(Tag::name).containsExactly("d");
  }

  @Test
  void tellsWhereElementsStand() {
    String source = "<?xml version=\"1.0\"?>\n<p:a x=\"1 > 0\"><p:b/>text</p:a>\n";
    Tag root = Markup.parse(source);
    assertThat(root.name()).isEqualTo("a");
    assertThat(root.prefix()).isEqualTo("p:");
    assertThat(source.substring(root.inner(), root.innerEnd())).isEqualTo("<p:b/>text");
    assertThat(source.substring(root.end())).isEqualTo("\n");
  }

  @Test
  void htmlElementsWithoutEndAreLeftOpen() {
    Tag root = Markup.parse("<html><meta name='a'><body>one<br>two</body></html>");
    assertThat(root.children()).extracting(Tag::name).containsExactly("meta", "body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a>", "<a></b>", "<a b='1>", "<a", "</a>", "text", "<a b=1/>", "<a><"})
  void refusesWhatIsNotWellFormed(String source) {
    assertThatThrownBy(() -> Markup.parse(source)).isInstanceOf(MarkupException.class);
  }
}
