import LessonDocument
import LessonLanguage
import RNN

// What lessons can say beside the language itself: all public names of RNN, one table a file in this folder. A declaration
// is the Swift signature that `import RNN` has, so that labels, defaults, types and "did you mean" come from one place.
//
// The public functions of RNN end the program where their caller's data is wrong; lessons are bound to their throwing twins,
// so that a lesson's mistake is an error at its place.

/// Everything that a lesson can name but for its own parameters, which are known later.
struct LessonNames {
    let context = RunContext()
    private let host: LessonLanguage.Host

    init() { host = .engine(context) }

    func host(with parameters: Parameters) -> LessonLanguage.Host {
        var host = host
        for parameter in parameters.all { host.declare(parameter) }
        host.prepare()
        return host
    }
}

extension LessonLanguage.Host {
    /// The public names of RNN.
    fileprivate static func engine(_ context: RunContext) -> LessonLanguage.Host {
        var host = LessonLanguage.Host()
        host.declareTensors()
        host.declareLayers(context)
        host.declareTraces()
        host.declareTraining()
        host.declareModels(context)
        host.declareData(context)
        host.declareStatistics()
        host.declareDisplays(context)
        host.declareInsight(context)
        host.declareRandomness(context)
        host.describeParameters()
        host.makeValues { make in try tryMade(make) }
        host.displayedTypes = Output.typeNames
        host.prepare()
        return host
    }

    /// What lessons can name of RNN, to be described.
    static var ofLessons: LessonLanguage.Host { engine(RunContext()) }

    /// What lessons can name of RNN, to be held against the module itself.
    package static var lessonDeclarations: [Declaration] {
        engine(RunContext()).declarations
    }

    fileprivate mutating func declare(_ parameter: (name: String, value: ParamValue)) {
        switch parameter.value {
        case .int(let value): constant("\(parameter.name): Int", value)
        case .double(let value): constant("\(parameter.name): Double", value)
        case .bool(let value): constant("\(parameter.name): Bool", value)
        case .string(let value): constant("\(parameter.name): String", value)
        }
    }
}
