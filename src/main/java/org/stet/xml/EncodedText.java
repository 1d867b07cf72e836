package org.stet.xml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and the encoding in which it came, a byte order mark included.
 *
 * @param text as it stands, a mark as its first character where there is one
 */
public record EncodedText(String text, Charset charset) {

  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

  /**
   * Reads a file in the encoding that it names; UTF-8 where it names none.
   *
   * @throws IOException when it cannot be read, or is not in its encoding
   */
  public static EncodedText read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes);
    try {
      return new EncodedText(
          charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
    } catch (CharacterCodingException e) {
      throw new IOException("%s is not written in %s".formatted(file, charset), e);
    }
  }

  private static Charset charset(byte[] bytes) throws IOException {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IOException("unknown encoding " + declared.group(1), e);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Another text in the same encoding; what that cannot say is written as a number. */
  public byte[] encode(String other) {
    CharsetEncoder encoder = charset.newEncoder();
    if (encoder.canEncode(other)) {
      return other.getBytes(charset);
    }
    StringBuilder safe = new StringBuilder(other.length() + 64);
    other
        .codePoints()
        .forEach(
            c -> {
              String sign = Character.toString(c);
              safe.append(encoder.canEncode(sign) ? sign : "&#" + c + ";");
            });
    return safe.toString().getBytes(charset);
  }
}
