import Wording

/// What the terminal says of something that is not on the page.
package enum OmissionWarning: Bilingual {
    /// What is left out, for its size or for the time that it would take.
    case size(Thing, megabytes: String, limit: String)
    case time(Thing, seconds: String)

    package enum Thing { case output, outputsOfBlock, prose, picture }

    package var english: String {
        switch self {
        case .size(.output, let megabytes, let limit):
            "an output of \(megabytes) MB is left out of the page, which may have \(limit) MB; --large keeps it"
        case .size(.outputsOfBlock, let megabytes, let limit):
            "the outputs of \(megabytes) MB are left out of the page, which may have \(limit) MB; --large keeps them"
        case .size(.prose, let megabytes, let limit):
            "a lesson's text of \(megabytes) MB is left out of the page, which may have \(limit) MB; --large keeps it"
        case .size(.picture, let megabytes, let limit):
            "a picture of \(megabytes) MB is left out of the page, which may have \(limit) MB; --large keeps it"
        case .time(.picture, let seconds): "a picture is left out of the page, whose making may take \(seconds) s; --large gives it more time"
        case .time(.output, let seconds): "an output is left out of the page, whose making may take \(seconds) s; --large gives it more time"
        case .time(.outputsOfBlock, let seconds): "the outputs are left out of the page, whose making may take \(seconds) s; --large gives it more time"
        case .time(.prose, let seconds): "a lesson's text is left out of the page, whose making may take \(seconds) s; --large gives it more time"
        }
    }

    package var korean: String {
        switch self {
        case .size(let thing, let megabytes, let limit):
            "\(thing.korean) \(megabytes) MB를 페이지에서 뺐습니다. 페이지는 \(limit) MB까지이며, --large로 모두 담을 수 있습니다"
        case .time(let thing, let seconds): "페이지를 만드는 데 \(seconds)초가 넘게 걸려 \(thing.korean)을 뺐습니다. --large는 더 기다립니다"
        }
    }
}

extension OmissionWarning.Thing {
    fileprivate var korean: String {
        switch self {
        case .output, .outputsOfBlock: "출력"
        case .prose: "레슨의 본문"
        case .picture: "그림"
        }
    }
}
