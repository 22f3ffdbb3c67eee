package org.attest.nullness;

import static net.bytebuddy.matcher.ElementMatchers.isAbstract;
import static net.bytebuddy.matcher.ElementMatchers.isEquals;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.isSynthetic;
import static net.bytebuddy.matcher.ElementMatchers.not;

import net.bytebuddy.asm.AsmVisitorWrapper;
import net.bytebuddy.build.Plugin;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.method.ParameterDescription;
import net.bytebuddy.description.type.TypeDefinition;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.dynamic.DynamicType;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.utility.OpenedClassReader;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Public methods and constructors of the API refuse null by the name of the parameter, unless it is {@link Nullable}.
 * A checked class is {@link NullMarked} itself, so that it is not checked twice.
 */
public final class NullChecks implements Plugin {
    @Override
    public boolean matches(@Nullable TypeDescription type) {
        return type != null
                && isPublicThroughout(type)
                && !type.getName().contains(".internal.")
                && !type.getDeclaredAnnotations().isAnnotationPresent(NullMarked.class)
                && type.getPackage() != null
                && type.getPackage().getDeclaredAnnotations().isAnnotationPresent(NullMarked.class);
    }

    private static boolean isPublicThroughout(TypeDescription type) {
        TypeDescription owner = type.getDeclaringType();
        return type.isPublic() && (owner == null || isPublicThroughout(owner));
    }

    @Override
    public DynamicType.Builder<?> apply(
            DynamicType.Builder<?> builder, TypeDescription type, ClassFileLocator classFiles) {
        return builder.annotateType(
                        AnnotationDescription.Builder.ofType(NullMarked.class).build())
                .visit(new AsmVisitorWrapper.ForDeclaredMethods()
                        .invokable(
                                isPublic()
                                        .and(not(isAbstract()))
                                        .and(not(isSynthetic()))
                                        .and(not(isEquals())),
                                (owner, method, code, context, pool, writerFlags, readerFlags) ->
                                        new Checks(code, method)));
    }

    @Override
    public void close() {}

    private static final class Checks extends MethodVisitor {
        private final MethodDescription method;

        Checks(MethodVisitor code, MethodDescription method) {
            super(OpenedClassReader.ASM_API, code);
            this.method = method;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            for (ParameterDescription parameter : method.getParameters()) {
                if (!parameter.getType().isPrimitive() && !isNullable(parameter.getType())) {
                    check(parameter);
                }
            }
        }

        private void check(ParameterDescription parameter) {
            visitVarInsn(Opcodes.ALOAD, parameter.getOffset());
            visitLdcInsn(parameter.getName() + " is null, must be a value");
            visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/util/Objects",
                    "requireNonNull",
                    "(Ljava/lang/Object;Ljava/lang/String;)Ljava/lang/Object;",
                    false);
            visitInsn(Opcodes.POP);
        }

        private static boolean isNullable(TypeDescription.Generic type) {
            return type.getDeclaredAnnotations().isAnnotationPresent(Nullable.class)
                    || (type.getSort() == TypeDefinition.Sort.VARIABLE
                            && type.getUpperBounds().stream().anyMatch(Checks::isNullable));
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(Math.max(stack, 2), locals);
        }
    }
}
