extension LabelError {
    var english: String {
        switch self {
        case .extra(let label, let name, let candidates, _): "extra argument\(label.map { " '\($0)'" } ?? "") in call to '\(name)'" + candidates.english
        case .missing(let label, let name, let candidates): "missing argument label '\(label):' in call to '\(name)'" + candidates.english
        case .misplaced(let label, let name, let candidates, _, let note):
            "argument '\(label)' stands in the wrong place in call to '\(name)'" + note.english + candidates.english
        case .extraneous(let label, let name, let candidates, _, let note):
            "extraneous argument label '\(label):' in call to '\(name)'" + note.english + candidates.english
        case .wrong(let label, let name, let candidates, _, let note):
            "incorrect argument label '\(label):' in call to '\(name)'" + note.english + candidates.english
        case .ofFunctionValue(let label): "extraneous argument label '\(label):' in call of a function value"
        }
    }
}
