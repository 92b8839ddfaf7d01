/// Operators whose result may not fit. `+` also joins texts and lists; `%` is of whole numbers alone.
enum NumberOperator: String {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divided = "/"
    case remainder = "%"
}
