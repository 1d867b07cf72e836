package org.stet.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Opens a link in the person's browser, by the system's own command: Java's desktop classes would
 * bring a whole window system along.
 */
final class Browsers {

  private Browsers() {}

  /** Where there is no such command, the printed link is enough. */
  static void open(URI link) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name", ""), link))
          .redirectInput(ProcessBuilder.Redirect.PIPE)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // the link stands on the screen
    }
  }

  static List<String> command(String system, URI link) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", link.toString());
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", link.toString());
  }
}
