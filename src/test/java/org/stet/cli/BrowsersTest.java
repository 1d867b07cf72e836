package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class BrowsersTest {

  private static final URI LINK = URI.create("http://127.0.0.1:1234/0123/");

  @Test
  void eachSystemHasItsCommand() {
    assertThat(Browsers.command("Linux", LINK)).containsExactly("xdg-open", LINK.toString());
    assertThat(Browsers.command("Mac OS X", LINK)).containsExactly("open", LINK.toString());
    assertThat(Browsers.command("Windows 11", LINK))
        .startsWith("rundll32")
        .contains(LINK.toString());
  }
}
