import { Global, Injectable, Module } from '@nestjs/common';
import type { CourseId, MaterialId } from '../../src/kernel/ids.js';
import { CommandsView, fold } from '../../src/docket/index.js';
import { Courses, type ReleasedCourse } from '../../src/training/courses/courses.js';
import type { Answer, DecisionPoint, Verdict } from '../../src/training/domain/course-content.js';
import { Grader } from '../../src/training/grading/grader.js';
import { type Material, Materials } from '../../src/training/materials/materials.js';
