package org.stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code stet review} as a person starts it, with a browser that only notes what it is to open. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "skipped: the browser's command is another here")
class ReviewCommandIT {

  @TempDir Path folder;

  private final List<Process> started = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // before each test
  private Path opened;

  @BeforeEach
  void prepare() throws IOException {
    opened = folder.resolve("opened");
    Path text = Files.writeString(folder.resolve("a.txt"), "The wellknown ferry came back.\n");
    java.io.PrintWriter nowhere = new java.io.PrintWriter(java.io.Writer.nullWriter());
    Main.run(nowhere, nowhere, "clean", text.toString(), "-o", out());
    Path browser = folder.resolve("xdg-open");
    Files.writeString(browser, "#!/bin/sh\nprintf %s \"$1\" > '" + opened + "'\n");
    Files.setPosixFilePermissions(browser, PosixFilePermissions.fromString("rwx------"));
  }

  @AfterEach
  void stop() {
    started.forEach(process -> process.destroyForcibly().onExit().join());
  }

  @Test
  void noBrowserIsOpenedWhereNoneIsWanted() throws Exception {
    URI link = review("--no-browser");
    assertThat(page(link)).contains("Stet: review");
    TimeUnit.SECONDS.sleep(1);
    assertThat(opened).doesNotExist();
  }

  @Test
  void theBrowserIsGivenTheLinkThatIsPrinted() throws Exception {
    URI link = review();
    assertThat(link.getHost()).isEqualTo("127.0.0.1");
    for (int i = 0; i < 100 && (!Files.exists(opened) || Files.size(opened) == 0); i++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertThat(Files.readString(opened)).isEqualTo(link.toString());
    assertThat(page(URI.create(Files.readString(opened)))).contains("Stet: review");
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private URI review(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("review", out()));
    command.addAll(List.of(options));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().merge("PATH", "", (path, none) -> folder + File.pathSeparator + path);
    Process process = builder.start();
    started.add(process);
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = lines.readLine();
    assertThat(line).startsWith("http://127.0.0.1:");
    return URI.create(line);
  }

  private static String page(URI link) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }
}
