/** LanguageTool's speller; the only place that imports LanguageTool. */
@NullMarked
package org.stet.repair.languagetool;

import org.jspecify.annotations.NullMarked;
