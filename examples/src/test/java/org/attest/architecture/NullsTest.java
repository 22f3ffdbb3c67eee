package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every public constructor and method of the API, called with null in one place after the other: it says which of its
 * parameters is null.
 */
class NullsTest {
    private final Samples samples = new Samples();
    private int tried;

    @Test
    void every_public_entry_refuses_null_by_name() {
        List<String> accepted = MainCode.CLASSES.stream()
                .filter(Api::isApi)
                .filter(NullsTest::isOfALibrary)
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(JavaClass::reflect)
                .flatMap(NullsTest::entries)
                .flatMap(this::faults)
                .toList();
        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(600);
    }

    /** Programs have no callers but the machine. */
    private static boolean isOfALibrary(JavaClass type) {
        return !type.getPackageName().startsWith("org.attest.examples")
                && !type.getPackageName().startsWith("org.attest.cli");
    }

    private static Stream<Executable> entries(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(entry -> Modifier.isPublic(entry.getModifiers()))
                .filter(entry -> !entry.isSynthetic() && !Modifier.isAbstract(entry.getModifiers()))
                .filter(entry ->
                        !entry.getName().equals("equals") && !entry.getName().equals("valueOf"))
                .filter(entry -> entry instanceof Method || !Modifier.isAbstract(type.getModifiers()))
                .sorted(Comparator.comparing(Executable::toString));
    }

    private Stream<String> faults(Executable entry) {
        List<String> faults = new ArrayList<>();
        Parameter[] parameters = entry.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].getType().isPrimitive()
                    && !parameters[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                tried++;
                fault(entry, i).ifPresent(what -> faults.add(what));
            }
        }
        return faults.stream();
    }

    private Optional<String> fault(Executable entry, int at) {
        Parameter[] parameters = entry.getParameters();
        String name = parameters[at].getName();
        String told;
        try {
            Object[] arguments = new Object[parameters.length];
            for (int i = 0; i < parameters.length; i++) {
                arguments[i] = i == at ? null : samples.of(parameters[i]);
            }
            if (entry instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                Object on = Modifier.isStatic(entry.getModifiers()) ? null : samples.of(entry.getDeclaringClass());
                ((Method) entry).invoke(on, arguments);
            }
            told = "accepted";
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getTargetException();
            if (thrown instanceof NullPointerException
                    && String.valueOf(thrown.getMessage()).startsWith(name + " ")) {
                return Optional.empty();
            }
            told = thrown.toString();
        } catch (ReflectiveOperationException | RuntimeException | StackOverflowError e) {
            told = "NOT TRIED: " + e;
        }
        return Optional.of(entry + " with " + name + " null: " + told);
    }
}
