package org.stet.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;

/** Collects the operators of a content stream that stay, each after its operands. */
final class TokenFilter {

  private final List<Object> tokens = new ArrayList<>();
  private final List<COSBase> operands = new ArrayList<>();
  private int textObject = -1;
  private boolean dropped;
  private boolean shown;
  private int marked;

  /** Operands since the last operator. */
  List<COSBase> operands() {
    return operands;
  }

  List<Object> tokens() {
    return tokens;
  }

  void operand(Object token) {
    operands.add((COSBase) token);
  }

  /** Keeps an operator. */
  void operator(Operator operator) {
    switch (operator.getName()) {
      case OperatorName.BEGIN_TEXT -> {
        textObject = tokens.size();
        dropped = false;
        shown = false;
        marked = 0;
      }
      case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> marked++;
      case OperatorName.END_MARKED_CONTENT -> marked--;
      default -> shown |= TextState.shows(operator);
    }
    tokens.addAll(operands);
    tokens.add(operator);
    operands.clear();
    if (operator.getName().equals(OperatorName.END_TEXT)) {
      endText();
    }
  }

  /** Leaves an operator out. */
  void drop() {
    operands.clear();
  }

  /** Leaves an operator out that shows text; what it says of the lines stays. */
  void dropText(Operator operator) {
    dropped = true;
    switch (operator.getName()) {
      case OperatorName.SHOW_TEXT_LINE -> tokens.add(Operator.getOperator(OperatorName.NEXT_LINE));
      case OperatorName.SHOW_TEXT_LINE_AND_SPACE -> {
        tokens.add(operands.get(0));
        tokens.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
        tokens.add(operands.get(1));
        tokens.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        tokens.add(Operator.getOperator(OperatorName.NEXT_LINE));
      }
      default -> {}
    }
    operands.clear();
  }

  /** A text object that shows nothing any more goes as a whole, but for what outlives it. */
  private void endText() {
    if (textObject >= 0 && dropped && !shown && marked == 0) {
      List<Object> lasting = TextState.lasting(tokens.subList(textObject, tokens.size()));
      tokens.subList(textObject, tokens.size()).clear();
      tokens.addAll(lasting);
    }
    textObject = -1;
  }
}
