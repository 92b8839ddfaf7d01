let path = \String.cuont
// error: 1: value of type 'String' has no member 'cuont'; did you mean 'count'?
