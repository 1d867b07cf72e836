package org.stet.output.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;

/** Counts what content streams open and forget to close. */
final class Nesting {

  private Nesting() {}

  /** How many saved states are left at the end. */
  static int open(List<Object> tokens) {
    int depth = 0;
    for (Object token : tokens) {
      if (token instanceof Operator operator) {
        if (operator.getName().equals(OperatorName.SAVE)) {
          depth++;
        } else if (operator.getName().equals(OperatorName.RESTORE)) {
          depth = Math.max(0, depth - 1);
        }
      }
    }
    return depth;
  }
}
