/// A type that can't be found out.
public enum InferenceError: Equatable, Sendable {
    case nilWithoutContext
    case nilWithoutType
    case closure
    case function(String)
    case call(code: String)
    case emptyList
    case emptyDictionary
    case keyPath
    case operatorFunction(String)
    case parameter(String, ofCallTo: String)
    case unequal(String, String, for: String)
    case nonconforming(String, to: String, for: String)
    /// Each call makes another type, and so another function.
    case endlessTypes
}
