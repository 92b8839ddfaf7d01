extension Slip {
    var english: String {
        switch self {
        case .syntax(let syntax, let code): syntax.english(code)
        case .named(let name, let code): "lessons write `\(code)` for `\(name)`"
        case .namedFirst(let name, let first, let code): "write `\(first)` before, and `\(code)` for `\(name)`"
        case .units(let name, let code): "`\(name)` is told its units alone, and sees the size of its input by itself: write `\(code)`"
        case .advised(let name, let advice): "there is no `\(name)` in lessons: \(advice.english)"
        case .module(let name): "`\(name)` is Python's and not needed: names stand alone here, such as `LSTM` and `mean`"
        case .absent(let name): "there is no `\(name)` in lessons: what they have stands under its own name, such as `LSTM` and `mean`"
        case .unfitting(let name, let own):
            own.map { "lessons have `\($0)` for `\(name)`, but it does not take what stands in these parentheses" }
                ?? "`\(name)` is written otherwise in lessons, and what stands in these parentheses does not fit"
        case .splitFirst(let code):
            "lists are split, not tensors: split first, and pad or convert each part then" + (code.map { "; write `\($0)`" } ?? "")
        case .openLength(let code):
            code.map { "the shape is that of one sample, without the number of samples: write `\($0)`" }
                ?? "each length of a shape is a number: write how many time steps a sample has in the place of `nil`"
        case .characters(let found, let code):
            "\(Self.list(found)) \(found.count == 1 ? "is a character" : "are characters") of another keyboard" + (code.isEmpty ? "" : ": write `\(code)`")
        case .hidden(let name, let code): "a character that can't be seen (\(name)) stands here" + (code.isEmpty ? "" : ": write `\(code)`, typed anew")
        case .keyboard(let word, let meant): "`\(word)` was typed with the keyboard on Korean: write `\(meant)`"
        case .declaredBelow(let name, let line): "`\(name)` is declared further down, in line \(line), and blocks run from the top"
        case .label(let label, let code): "there is no parameter `\(label)`: write `\(code)`"
        case .unlabelled(let name, let code): "the parameter `\(name)` is given without its name: write `\(code)` alone"
        case .lacksLabels(let code): "arguments are given with their names here: write `\(code)`"
        case .order(let code): "arguments come in the order in which they are declared: write `\(code)`"
        case .dotted(let name, let code): "a value of this kind has a point before its name: write `\(code)` for `\(name)`"
        case .text(let text, let code): "not a text but a value by its name is wanted: write `\(code)` for `\"\(text)\"`"
        case .list(let code): "a list stands in square brackets: write `\(code)`"
        case .chained(let code): "what stands before gives no value: write `\(code)` in a line of its own"
        case .words(let advice): "numbers are wanted here, not words: \(advice.english)"
        case .pair(let code): "values that belong together stand in parentheses: write `\(code)`"
        case .quotedNumber(let code): "a number stands without quotes: write `\(code)`"
        case .textPlusNumber(let code): "a number is not added to a text but put into it: write `\(code)`"
        case .called(let name, let code): "`\(name)` is a value, not a function: write `\(code)` without the parentheses"
        case .parts(let type, let name, let parts):
            "\("AEIOU".contains(type.prefix(1)) ? "an" : "a") `\(type)` is one value with named parts: give it one name, `\(name)`, and write "
                + Self.list(parts.map { "\(name).\($0)" })
        case .noParameter(let label, let name, let advice): "`\(name)` has no `\(label)`: \(advice?.english ?? "leave it out")"
        case .swapped(let code): "samples stand before their answers: write `\(code)`"
        case .otherAnswers(let name, let samples, let code): "`\(name)` are not the answers of `\(samples)`: write `\(code)`"
        case .splitOrder(let code): "`trainTestSplit` gives both parts of the inputs first, and then both of the answers: write `\(code)`"
        case .splitParts(let code): "`trainTestSplit` gives four parts, both of the inputs and then both of the answers: write `\(code)`"
        case .lacksAnswers(let code): "the answers are split together with the inputs: write `\(code)`"
        case .listByPlace(let code): "a list is asked by place, from 0, not by name: write `\(code)`"
        case .keyTwice(let key): "the key `\(key)` stands in this dictionary twice: each key has one value, so leave one out"
        case .mixedList(let code): "all values of a list have one type: write `\(code)`"
        case .unknownText(let text, let known): "there is no `\"\(text)\"` here: write one of \(Self.list(known))"
        case .sign(let sign, let code): "Swift has no operator `\(sign)`: write `\(code)`"
        }
    }

    private static func list(_ texts: [String]) -> String {
        let marked = texts.map { "`\($0)`" }
        guard let last = marked.last, marked.count > 1 else { return marked.first ?? "" }
        return marked.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension PythonSyntax {
    fileprivate func english(_ code: String) -> String {
        switch self {
        case .importing: "nothing has to be imported: leave the line out"
        case .function: "a function begins with `func`, and says the types of what it takes and returns: write `\(code)`"
        case .classDefinition: "a type's parts stand in braces: write `\(code)`"
        case .condition, .loop, .whileLoop: "what belongs to it stands in braces: write `\(code)`"
        case .elseIf, .otherwise: "another branch follows the closing brace: write `} \(code)`"
        case .tryStatement: "errors are caught with `do`: write `do { try … } catch { … }`"
        case .except: "what is to be done then stands in braces: write `\(code)`"
        case .finally: "there is no `finally`: what is done in any case stands in `defer`, first in the braces: write `\(code)`"
        case .with: "there is no `with`: write what stands in it as statements of their own"
        case .printStatement: "what is printed stands in parentheses: write `\(code)`"
        case .pass: "nothing to be done is a pair of braces, `\(code)`: leave `pass` out"
        case .global: "a function sees the names around it: leave the line out"
        case .deletion:
            code.isEmpty
                ? "names need not be deleted: leave the line out"
                : code.hasSuffix("= nil")
                    ? "an entry of a dictionary is removed with `nil`: write `\(code)`" : "what is in a list is removed by a method: write `\(code)`"
        case .raise: "an error is thrown: write `\(code)`"
        case .assertion: "what must hold is said so: write `\(code)`"
        case .magic: "commands of notebooks are not needed: leave the line out"
        case .declaration: "a new name begins with `let`, or with `var` if it is to change: write `\(code)`"
        case .typedDeclaration: "a new name begins with `let`, and types have capitals: write `\(code)`"
        case .tupleAssignment: "several names stand in parentheses: write `\(code)`"
        case .increment: "there is no `++` and no `--`: write `\(code)`"
        case .wordOperator(let word, let sign): "`\(word)` is `\(sign)`: write `\(code)`"
        case .membership: "the list is asked what it contains: write `\(code)`"
        case .identity: "`is` asks for a type: write `\(code)`"
        case .unequal: "unequal is `!=`: write `\(code)`"
        case .chainedComparison: "one comparison at a time: write `\(code)`"
        case .choice: "the condition comes first: write `\(code)`"
        case .lambda: "a function without a name stands in braces: write `\(code)`"
        case .comprehension: "a list is made of another with `map` and `filter`: write `\(code)`"
        case .power: "there is no operator for powers: write `\(code)`"
        case .wholeDivision: "whole numbers are divided with `/`: write `\(code)`"
        case .matrixProduct: "matrices are multiplied by a function: write `\(code)`"
        case .formatOperator: "a text with numbers in it is made so: write `\(code)`"
        case .slice: "a part of a list is given by a range: write `\(code)`"
        case .negativeIndex: "indices count from the beginning alone: write `\(code)`"
        case .dictionary: "a dictionary stands in square brackets: write `\(code)`"
        case .set: "a set is made of a list: write `\(code)`"
        case .namedArgument: "named arguments take a colon: write `\(code)`"
        case .formattedText: "a value in a text stands in `\\(…)`, and there is no `f`: write `\(code)`"
        case .textPrefix(let letter): "there is no `\(letter)` before a text: write `\(code)`"
        case .numberFormat: "a number's format stands in `String(format:)`: write `\(code)`"
        case .scores: "the scores are one value with named parts: write `\(code)`, and then `score.loss` and `score.accuracy`"
        case .reviews(let name): "each part is one value: write `\(code)`, and then `\(name).input` and `\(name).target`"
        case .comment: "a comment begins with `//`: write `\(code)`"
        case .singleQuotes: "texts stand in double quotes: write `\(code)`"
        case .typing(let slip): slip.english(code)
        }
    }
}
