package org.stet.scan.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stet.page.Document;

/**
 * A plain text export as a document: blocks between blank lines are its paragraphs, form feeds part
 * its pages. Its words know where they stand in the file, so that corrections can be put in with
 * everything else left as it was.
 */
public final class TextDocument {

  private final String source;
  private final TextEncoding encoding;
  private final Document document;
  private final List<SourceLine> lines;
  private final List<SourceWord> words;

  private TextDocument(String name, String source, TextEncoding encoding) {
    this.source = source;
    this.encoding = encoding;
    this.lines = SourceLine.of(source);
    TextPages pages = new TextPages(name, source, lines);
    this.document = Document.of(name, pages.pages());
    this.words = pages.words();
  }

  /**
   * Reads a file: UTF-8, UTF-16 with a byte order mark, or windows-1252.
   *
   * @param name of the document
   * @throws IOException when it cannot be read, is empty, or is no text; the message says which
   */
  public static TextDocument read(Path file, String name) throws IOException {
    return decode(Files.readAllBytes(file), name);
  }

  /**
   * Reads bytes as {@link #read} does.
   *
   * @throws IOException when they are empty or no text
   */
  public static TextDocument decode(byte[] bytes, String name) throws IOException {
    if (bytes.length == 0) {
      throw new IOException("the file is empty");
    }
    TextEncoding encoding = TextEncoding.guess(bytes);
    String source = encoding.decode(bytes);
    if (source.indexOf('\0') >= 0) {
      throw new IOException("not a text file: it holds NUL bytes");
    }
    if (source.isBlank()) {
      throw new IOException("the file holds no text, only white space");
    }
    return new TextDocument(name, source, encoding);
  }

  /** A text that stands in memory. */
  public static TextDocument of(String source, String name) {
    return new TextDocument(name, source, TextEncoding.guess(new byte[0]));
  }

  /** The text as it stands in the file. */
  public String source() {
    return source;
  }

  /** What rules and outputs read. */
  public Document document() {
    return document;
  }

  /** What a person should know about how it was read. */
  public Optional<String> note() {
    return encoding.note();
  }

  /** A text in the file's own character set; in UTF-8 where that lacks a sign of the text. */
  public byte[] encode(String text) {
    return encoding.encode(text);
  }

  List<SourceLine> lines() {
    return lines;
  }

  List<SourceWord> words() {
    return words;
  }
}
