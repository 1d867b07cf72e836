package org.stet.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void plainTextStaysAsItIs() {
    assertThat(Html.text("Zoë paid £3 – naïve “quotes” 中"))
        .isEqualTo("Zoë paid £3 – naïve “quotes” 中");
  }

  @Test
  void markupIsShownAndNotObeyed() {
    assertThat(Html.text("<script>alert('x')</script>&\""))
        .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;");
  }

  @Test
  void signsThatNobodySeesAreNamed() {
    assertThat(Html.text("a\u202eb\u200bc\u0007d")).isEqualTo("a[U+202E]b[U+200B]c[U+0007]d");
  }

  @Test
  void aCertaintyThatIsNoneIsNotClaimed() {
    assertThat(Html.percent(0.9991)).isEqualTo("99+ %");
    assertThat(Html.percent(0.87)).isEqualTo("87 %");
    assertThat(Html.percent(1)).isEqualTo("100 %");
  }
}
