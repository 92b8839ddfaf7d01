struct S { static var n = 1 { didSet { print(n) } } }
// error: 1: observers of static properties are not part of the lesson language; write a static function that sets it
