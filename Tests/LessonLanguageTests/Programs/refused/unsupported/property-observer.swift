struct P { var x = 0 { didSet { print(x) } } }
// error: 1: property observers ('willSet', 'didSet') are not part of the lesson language
