package org.stet.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The programs that readers search a PDF with, those that are on this machine. */
public final class Extractors {

  /** Where {@code .ci/run} puts pdf.js. */
  private static final Path PDFJS = Path.of("target", "pdfjs", "node_modules", "pdfjs-dist");

  private static final Path SCRIPT = Path.of("src", "test", "resources", "pdfjs", "extract.mjs");

  private static final Pattern LINE = Pattern.compile("<line .*?</line>", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("<word [^>]*>([^<]*)</word>");

  private Extractors() {}

  /** What each program extracts, by its name; PDFBox is always among them. */
  public static Map<String, String> texts(Path file) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String mode : List.of("default", "-raw", "-layout")) {
      List<String> command =
          mode.startsWith("-")
              ? List.of("pdftotext", "-enc", "UTF-8", mode, file.toString(), "-")
              : List.of("pdftotext", "-enc", "UTF-8", file.toString(), "-");
      output(command).ifPresent(text -> texts.put("pdftotext " + mode, text));
    }
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      texts.put("PDFBox", new PDFTextStripper().getText(pdf));
    }
    if (Files.isDirectory(PDFJS)) {
      output(List.of("node", SCRIPT.toString(), PDFJS.toString(), file.toString()))
          .ifPresent(text -> texts.put("pdf.js", text));
    }
    return texts;
  }

  /** The lines that a viewer built on poppler would select, by their words, in its order. */
  public static Optional<List<List<String>>> selectedLines(Path file) throws IOException {
    return output(List.of("pdftotext", "-enc", "UTF-8", "-bbox-layout", file.toString(), "-"))
        .map(
            found ->
                LINE.matcher(found)
                    .results()
                    .map(line -> WORD.matcher(line.group()).results().map(w -> w.group(1)).toList())
                    .toList());
  }

  /** Empty where the program is not on this machine. */
  private static Optional<String> output(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      return Optional.empty();
    }
    try (InputStream out = process.getInputStream()) {
      return Optional.of(new String(out.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
