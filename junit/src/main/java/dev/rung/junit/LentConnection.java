package dev.rung.junit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection that goes back to its owner when it is closed, and is closed for the borrower from then on. */
class LentConnection implements InvocationHandler {

    private static final String CONNECTION_DOES_NOT_EXIST = "08003";

    private final Connection connection;
    private final Runnable giveBack;
    private boolean closed;

    LentConnection(Connection connection, Runnable giveBack) {
        this.connection = connection;
        this.giveBack = giveBack;
    }

    Connection proxy() {
        return (Connection)
                Proxy.newProxyInstance(LentConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
    }

    Connection connection() {
        return connection;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "close" -> {
                close();
                return null;
            }
            case "isClosed" -> {
                return closed || connection.isClosed();
            }
            case "equals" -> {
                return arguments != null && proxy == arguments[0];
            }
            case "hashCode" -> {
                return System.identityHashCode(proxy);
            }
            default -> {
                return forward(method, arguments);
            }
        }
    }

    private @Nullable Object forward(Method method, Object @Nullable [] arguments) throws Throwable {
        if (closed) {
            throw new SQLException("this connection is closed", CONNECTION_DOES_NOT_EXIST);
        }
        try {
            return call(method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Calls a method of an open connection. */
    @Nullable
    Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        return method.invoke(connection, arguments);
    }

    private void close() {
        if (!closed) {
            closed = true;
            giveBack.run();
        }
    }
}
