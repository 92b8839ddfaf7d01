/// What is written as another language, tool or keyboard has it. Each says what to write in this place; nothing that follows from it is told besides.
public enum Slip: Equatable, Sendable {
    case syntax(PythonSyntax, write: String)
    /// A name, with the call or value that lessons have for it.
    case named(String, write: String)
    /// The same with a line before, which gives a name to what is said more than once.
    case namedFirst(String, first: String, write: String)
    /// The length of a layer's input, which it is not told.
    case units(of: String, write: String)
    /// What lessons have nothing for.
    case advised(String, ForeignNames.Advice)
    /// A module of Python's, of which nothing is known by that name.
    case module(String)
    /// A name of another tool's that lessons have nothing for.
    case absent(String)
    /// A name of another tool's that lessons have something for, which takes no such arguments. `own`: what they call it, where it is one name.
    case unfitting(String, own: String?)
    /// A tensor where lists are split, with the call that splits the list it is made of.
    case splitFirst(write: String?)
    /// `nil` for a length, as Keras has it; without the number of samples, where that is meant.
    case openLength(write: String?)
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
    /// A call on what another call gives, which is nothing.
    case chained(write: String)
    /// Words where numbers are wanted, with how words become numbers.
    case words(ForeignNames.Advice)
    /// Values of a tuple, without its brackets.
    case pair(write: String)
    /// A number written as a text.
    case quotedNumber(write: String)
    case textPlusNumber(write: String)
    /// A property that is called.
    case called(String, write: String)
    /// A value that a tuple was to take apart.
    case parts(of: String, as: String, names: [String])
    /// An argument that nothing here takes, with what does.
    case noParameter(String, of: String, instead: ForeignNames.Advice?)
    /// Answers in the place of the samples.
    case swapped(write: String)
    /// Answers of other samples.
    case otherAnswers(String, of: String, write: String)
    /// The names of the parts of split data in another order, or too few of them.
    case splitOrder(write: String), splitParts(write: String)
    /// Data to split without its answers.
    case lacksAnswers(write: String)
    /// A text where a list is asked for one of its elements.
    case listByPlace(write: String)
    /// A dictionary's key that is there twice.
    case keyTwice(String)
    /// A list or call of values of more than one type.
    case mixedList(write: String)
    /// A text that names no member of the type that is wanted, with those there are.
    case unknownText(String, known: [String])
    /// An operator of mathematics' or Python's.
    case sign(String, write: String)
}

extension Slip {
    /// The code that it says to write; nil where it says none.
    var correction: String? {
        switch self {
        case .syntax(_, let code), .named(_, let code), .characters(_, let code), .hidden(_, let code), .keyboard(_, let code), .label(_, let code),
            .unlabelled(_, let code), .lacksLabels(let code), .order(let code), .text(_, let code), .dotted(_, let code), .list(let code),
            .swapped(let code), .otherAnswers(_, of: _, let code), .splitOrder(let code), .splitParts(let code), .lacksAnswers(let code),
            .listByPlace(let code), .mixedList(let code), .pair(let code), .chained(let code), .quotedNumber(let code), .textPlusNumber(let code),
            .called(_, let code), .sign(_, let code):
            code
        case .namedFirst(_, _, let code), .units(_, let code): code
        case .splitFirst(let code), .openLength(let code): code
        case .advised, .words, .module, .absent, .unfitting, .declaredBelow, .parts, .noParameter, .keyTwice, .unknownText: nil
        }
    }

    /// Whether it is of the marks around a text alone.
    var isOfQuotes: Bool {
        if case .syntax(.singleQuotes, _) = self { true } else { false }
    }

    /// Whether it is of a text that lacks its beginning or its end.
    var isOfOpenText: Bool {
        switch self {
        case .syntax(.typing(.unclosedText), _), .syntax(.typing(.unopenedText), _): true
        default: false
        }
    }

    /// Whether the correction of another, in whose place it stands, has its own in it.
    func isTold(by other: Slip) -> Bool {
        if case .namedFirst(let name, _, let code) = other { return isTold(by: .named(name, write: code)) }
        switch (self, other) {
        // A call that is written otherwise as a whole may have other arguments.
        case (.syntax(.singleQuotes, _), _), (.syntax(.namedArgument, _), .named), (.unlabelled, .named): return true
        // Python's names within a call that is written otherwise are in its correction.
        case (.named(let name, _), .named(_, let whole)) where !whole.contains(name): return true
        // Python's names that the correction leaves out.
        case (.named(let name, _), .syntax(.namedArgument, let whole)) where name == "None" && !whole.contains("nil"): return true
        case _: break
        }
        guard let own = correction, let whole = other.correction else { return true }
        return whole.contains(own) || whole.isEmpty
    }
}
