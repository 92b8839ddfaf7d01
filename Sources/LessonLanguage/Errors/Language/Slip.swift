/// What is written as another language, tool or keyboard has it. Each says what to write in this place; nothing that follows from it is told besides.
public enum Slip: Equatable, Sendable {
    case syntax(PythonSyntax, write: String)
    /// A name, with the call or value that lessons have for it.
    case named(String, write: String)
    /// What lessons have nothing for.
    case advised(String, ForeignNames.Advice)
    /// A module of Python's, of which nothing is known by that name.
    case module(String)
    /// Characters of another keyboard, with the line as it is to be; empty where it is long.
    case characters([String], write: String)
    /// A character that can't be seen, by its number.
    case hidden(String, write: String)
    /// A word that was typed with the keyboard on Korean.
    case keyboard(String, meant: String)
    case declaredBelow(String, line: Int)
    case label(String, write: String)
    /// A parameter that is given without its name, and one that is given with it.
    case unlabelled(String, write: String)
    case lacksLabels(write: String)
    case order(write: String)
    /// A text where a member of an enumeration, or an object, is wanted.
    case text(String, write: String)
    /// The name alone of a member of an enumeration.
    case dotted(String, write: String)
    /// A tuple where a list is wanted.
    case list(write: String)
    case textPlusNumber(write: String)
    /// A property that is called.
    case called(String, write: String)
    /// A value that a tuple was to take apart.
    case parts(of: String, names: [String])
    /// An operator of mathematics' or Python's.
    case sign(String, write: String)
}
