package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Output depends on definition, data and edition alone: not on the day, the machine, its language or chance. */
class PureOutputTest {
    /**
     * @param called the class and the name of a method, as a pattern; a constructor is called new
     * @param parameters the simple names of their types, as a pattern
     */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            java.time.\\w+.now                                           ; .*
            java.time.Clock.(system|tick).*                              ; .*
            java.lang.System.(currentTimeMillis|nanoTime)                ; .*
            java.util.Date.new                                           ; ''
            java.util.Calendar.getInstance                               ; .*
            java.util.GregorianCalendar.new                              ; (TimeZone)?,?(Locale)?

            java.lang.System.get(env|Property)                           ; .*
            java.awt.GraphicsEnvironment.*                               ; .*
            java.awt.Font.new                                            ; String,.*
            java.util.TimeZone.getDefault                                ; .*
            java.time.ZoneId.systemDefault                               ; .*
            java.nio.charset.Charset.defaultCharset                      ; .*

            java.util.Locale.getDefault                                  ; .*
            java.lang.String.to(Lower|Upper)Case                         ; ''
            java.lang.String.format                                      ; String,.*
            java.lang.String.formatted                                   ; .*
            java.io.Print\\w+.(printf|format)                            ; String,.*
            java.util.Formatter.new                                      ; (Appendable)?
            java.time.format.DateTimeFormatter.of(Pattern|Localized\\w+) ; String|FormatStyle.*
            java.text.\\w+.get\\w*Instance                               ; (int,?)*
            java.text.(DecimalFormat|SimpleDateFormat|MessageFormat).new ; (String)?
            java.util.ResourceBundle.getBundle                           ; String

            java.util.(Random|SplittableRandom).new                      ; .*
            java.util.concurrent.ThreadLocalRandom.current               ; .*
            java.security.SecureRandom.*                                 ; .*
            java.lang.Math.random                                        ; .*
            java.util.UUID.randomUUID                                    ; .*
            """)
    void asks_for_nothing_but_its_input(String called, String parameters) {
        noClasses()
                .that()
                .resideInAnyPackage("org.attest.model..", "org.attest.report..")
                // What stands in for chance, always the same, has to be one of its kind.
                .and()
                .areNotAssignableTo(SecureRandom.class)
                // A key that follows from what is encrypted would be none.
                .and()
                .doNotHaveFullyQualifiedName("org.attest.report.internal.pdf.lock.Aes")
                .should()
                .accessTargetWhere(calls(called, parameters))
                .check(MainCode.CLASSES);
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String called, String parameters) {
        return DescribedPredicate.describe(
                "the target is " + called + "(" + parameters + ")",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && nameOf(target).matches(called)
                        && parametersOf(target).matches(parameters));
    }

    private static String nameOf(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName().replace("<init>", "new");
    }

    private static String parametersOf(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(joining(","));
    }
}
