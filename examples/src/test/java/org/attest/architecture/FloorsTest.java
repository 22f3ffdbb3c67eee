package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class FloorsTest {
    @Test
    void imports_only_from_floors_below() {
        classes().should(importOnlyFromFloorsBelow()).check(MainCode.CLASSES);
    }

    @Test
    void has_no_cycles_between_packages() {
        slices().matching("org.attest.(**)").should().beFreeOfCycles().check(MainCode.CLASSES);
    }

    @Test
    void has_classes_on_every_floor() {
        assertThat(MainCode.CLASSES.stream().map(Floor::of).distinct()).containsExactlyInAnyOrder(Floor.values());
    }

    private static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only from floors below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOurs(dependency.getTargetClass()))
                        .filter(dependency -> !isAllowed(dependency))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.attest.");
    }

    private static boolean isAllowed(Dependency dependency) {
        return Floor.of(dependency.getOriginClass()).mayImport(Floor.of(dependency.getTargetClass()));
    }
}
