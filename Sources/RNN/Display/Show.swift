/// Prints `value` as `print` does. In a lesson the page shows it in its richest form: a table, a chart, a picture of the
/// model.
/// - Parameter value: what is shown.
public func show<T>(_ value: T) {
    print(value)
}
