package org.stet.output.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Follows whether the text of a content stream can be seen. */
final class TextState {

  private static final int INVISIBLE = 3;

  private static final Set<String> SHOWING =
      Set.of(
          OperatorName.SHOW_TEXT,
          OperatorName.SHOW_TEXT_ADJUSTED,
          OperatorName.SHOW_TEXT_LINE,
          OperatorName.SHOW_TEXT_LINE_AND_SPACE);

  /** What holds on after the text object in which it stands, but for the font. */
  private static final Set<String> LASTING =
      Set.of(
          OperatorName.SET_CHAR_SPACING,
          OperatorName.SET_WORD_SPACING,
          OperatorName.SET_TEXT_HORIZONTAL_SCALING,
          OperatorName.SET_TEXT_LEADING,
          OperatorName.SET_TEXT_RENDERINGMODE,
          OperatorName.SET_TEXT_RISE,
          OperatorName.SET_FONT_AND_SIZE,
          OperatorName.SAVE,
          OperatorName.RESTORE);

  private static final Set<String> PAINTING =
      Set.of(
          "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "Tj", "TJ", "'", "\"");

  private final Deque<Integer> saved = new ArrayDeque<>();
  private int mode;

  static boolean shows(Operator operator) {
    return SHOWING.contains(operator.getName());
  }

  /** True for operators that leave something to see. */
  static boolean paints(Object token) {
    return token instanceof Operator operator && PAINTING.contains(operator.getName());
  }

  boolean isInvisible() {
    return mode == INVISIBLE;
  }

  /** Takes note of an operator and what stands before it. */
  void see(Operator operator, List<COSBase> operands) {
    switch (operator.getName()) {
      case OperatorName.SAVE -> saved.push(mode);
      case OperatorName.RESTORE -> mode = saved.isEmpty() ? mode : saved.pop();
      case OperatorName.SET_TEXT_RENDERINGMODE -> {
        if (!operands.isEmpty() && operands.get(0) instanceof COSNumber number) {
          mode = number.intValue();
        }
      }
      default -> {}
    }
  }

  /** Of a text object, what holds on after it, with its operands. */
  static List<Object> lasting(List<Object> tokens) {
    return only(tokens, LASTING::contains);
  }

  /** For pages on which no text is left. */
  static List<Object> withoutFonts(List<Object> tokens) {
    return only(tokens, name -> !name.equals(OperatorName.SET_FONT_AND_SIZE));
  }

  private static List<Object> only(List<Object> tokens, Predicate<String> operators) {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    for (Object token : tokens) {
      operands.add(token);
      if (token instanceof Operator operator) {
        if (operators.test(operator.getName())) {
          kept.addAll(operands);
        }
        operands.clear();
      }
    }
    return kept;
  }
}
